// The three signs of the lights: shapes, so that they do not speak by colour alone.
import { html } from 'lit';

export const CHECK = html`<svg class="tw-mark" viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8.5l3.2 3.2L13 4.5"/></svg>`;
export const CROSS = html`<svg class="tw-mark" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8"/></svg>`;
export const DISPUTE = html`<svg class="tw-mark" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 5.5h9M8 2.5l3 3-3 3M14 10.5H5M8 7.5l-3 3 3 3"/></svg>`;
