// Ids of the catalog that the page speaks about by name.
export const STREAMING = 'streaming-hour';
export const ENERGY = 'energy';
