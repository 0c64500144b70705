/** Marks images, also those of another copy of this package. */
export const imageBrand = Symbol.for('prompt-upsampler.image');
