// The bodies of what is opened on demand, loaded after the answer stands.
export { needs } from './needs.js';
export { decides } from './decides.js';
export { trace } from './trace.js';
export { ladder } from './ladder.js';
export { exporting } from './export.js';
export { glossary as words } from './glossary.js';
export { presets } from './presets.js';
