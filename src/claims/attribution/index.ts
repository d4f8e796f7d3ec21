export { findAttributions, type AttributionContext, type FoundAttribution } from './find';
