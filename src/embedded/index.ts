export { createEmbeddedLM } from './embedded-lm.ts';
export { createSketchBackend, type SketchBackendOptions } from './sketch-backend.ts';
