import { Image, type LM, signature } from 'prompt-upsampler';
import { createAutomatic1111Backend } from 'prompt-upsampler/backends/automatic1111';

export const backend = createAutomatic1111Backend({ url: 'http://127.0.0.1:7860' });
export const lm: LM['model'] = 'x';
export const image: typeof Image = Image;
export const name: string = signature('a -> b').name;
