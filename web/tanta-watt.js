// The script that a host page includes. Defines <tanta-watt>; nothing else happens until one is near the view.
import { catalog, first, glue, rest, wasm } from 'virtual:engine-files';
import { define } from './element/tanta-watt.js';

define({ glue, wasm, rest, first, catalog, home: new URL('../', wasm).href });
