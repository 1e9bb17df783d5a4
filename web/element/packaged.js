// The element of the npm package: the engine's files lie in the package's own folder, where a bundler finds them. There is
// no site around it, so nothing is asked for beside them, and links lead to the page itself unless `page` says otherwise.
import { define } from './tanta-watt.js';

define({
  glue: new URL(/* @vite-ignore */ '../tantawatt.mjs', import.meta.url).href,
  wasm: new URL(/* @vite-ignore */ '../tantawatt.wasm', import.meta.url).href,
  first: new URL(/* @vite-ignore */ '../first.json', import.meta.url).href,
  catalog: new URL(/* @vite-ignore */ '../catalog.json', import.meta.url).href,
  home: location.href.replace(/[?#].*/, ''), alone: true,
});
