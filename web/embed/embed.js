// The iframe page: state from the address, height to the parent. Links lead to the standalone page.
import '../tanta-watt.js';
import { tellHeight } from './height.js';

const element = document.querySelector('tanta-watt');
if (location.search) element?.setAttribute('state', location.search.slice(1));
element?.setAttribute('page', new URL('./', location.href).href);
if (window.parent !== window) tellHeight(document.documentElement);
