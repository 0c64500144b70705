import {
  ChainOfThought,
  createDefaultLM,
  dumpModule,
  type ForwardOptions,
  type LM,
  loadModule,
  Predict,
  signature,
} from 'prompt-upsampler';

/** A program of two predictors: first a scene for a feeling, then a title for the scene. */
export class Illustrator {
  readonly scene;
  readonly title;

  constructor(lm: LM) {
    this.scene = new ChainOfThought(signature('feeling -> scene'), { lm });
    this.title = new Predict(signature('scene -> title, words: integer'), { lm });
  }

  async forward(inputs: { feeling: string }, options?: ForwardOptions) {
    const { scene } = (await this.scene.forward(inputs, options)).output;
    const { output } = await this.title.forward({ scene }, options);
    return { scene, ...output };
  }
}

/** The same program with a worked example, carried over as JSON as an optimizer would. */
export async function makeIllustrator(lm: LM = createDefaultLM()): Promise<Illustrator> {
  const trained = new Illustrator(lm);
  trained.title.demos = [{ scene: 'An empty swing in the rain.', title: 'Recess', words: 1 }];
  const saved = JSON.stringify(dumpModule(trained));

  const illustrator = new Illustrator(lm);
  await loadModule(illustrator, JSON.parse(saved));
  return illustrator;
}
