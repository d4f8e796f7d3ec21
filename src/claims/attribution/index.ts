export { findAttributions, type FoundAttribution } from './find';
export type { AttributionContext } from './views';
