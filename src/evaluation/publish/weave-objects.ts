import type { JSONObject } from '../../schema.ts';
import type { ArmVersion } from '../run/file.ts';
import type { Run } from '../run.ts';
import type { WeaveAPI } from './weave-api.ts';

/** The versioned objects that the calls of an evaluation refer to. */
export interface EvaluationObjects {
  readonly evaluation: string;
  readonly model: string;
  readonly ops: Readonly<Record<'evaluate' | 'predictAndScore' | 'predict' | 'summarize', string>>;
  /** By scorer: the object and its op. */
  readonly scorers: ReadonlyMap<string, { readonly object: string; readonly op: string }>;
}

/** The text that stands for an op's source, where the SDK keeps that of a function. */
const source = '# Ran in prompt-upsampler; published afterwards.\n';
const bases = ['Object', 'BaseModel'];

export async function saveDataset(api: WeaveAPI, { file, prompts }: Run): Promise<string> {
  const { name, digest } = file.configuration.dataset;
  const rows = await api.saveTable(prompts.map((prompt): JSONObject => ({ ...prompt })));
  return api.saveObject(objectName(name), object('Dataset', name, { rows, digest }));
}

export async function saveObjects(
  api: WeaveAPI,
  run: Run,
  [arm, version]: readonly [name: string, version: ArmVersion],
  dataset: string,
  scorers: readonly string[],
): Promise<EvaluationObjects> {
  const { configuration } = run.file;
  const name = `${configuration.dataset.name}-${arm}`;
  const file = await api.saveFile('obj.py', new TextEncoder().encode(source), 'text/plain');
  const op = (id: string) =>
    api.saveObject(
      objectName(id),
      { _type: 'CustomWeaveType', weave_type: { type: 'Op' }, files: { 'obj.py': file } },
      'op',
    );
  const found = new Map<string, { object: string; op: string }>();
  for (const scorer of scorers) {
    found.set(scorer, {
      object: await api.saveObject(objectName(scorer), object(scorer, scorer, {})),
      op: await op(`${scorer}.score`),
    });
  }
  return {
    evaluation: await api.saveObject(
      objectName(name),
      object('Evaluation', name, {
        dataset,
        scorers: [...found.values()].map((scorer) => scorer.object),
        seeds: configuration.seeds,
        baseline: configuration.baseline,
      }),
    ),
    model: await api.saveObject(objectName(`model-${arm}`), modelOf(arm, version)),
    ops: {
      evaluate: await op('Evaluation.evaluate'),
      predictAndScore: await op('Evaluation.predict_and_score'),
      predict: await op('Model.predict'),
      summarize: await op('Evaluation.summarize'),
    },
    scorers: found,
  };
}

/** Another version with every change of a prompt, a parameter or a model: hashes and settings. */
function modelOf(arm: string, { upsampler, backend, judge, image }: ArmVersion): JSONObject {
  return object('Model', `model-${arm}`, {
    arm,
    upsampler: upsampler === null ? null : { ...upsampler },
    backend: { ...backend },
    judge: judge === null ? null : { ...judge },
    image: { ...image },
  });
}

function object(type: string, name: string, fields: JSONObject): JSONObject {
  return { _type: type, _class_name: type, _bases: bases, name, description: null, ...fields };
}

/** As the server takes them. */
function objectName(name: string): string {
  const id = name
    .replace(/[^\w.]+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '')
    .slice(0, 128);
  return id === '' ? 'unnamed' : id;
}
