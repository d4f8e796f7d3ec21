export { findAttributions } from './find';
