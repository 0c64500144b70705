import * as z from 'zod';

import { ConfigurationError } from '../../errors.ts';
import type { BackendHTTP } from '../../image-backend.ts';
import { backend } from './failure.ts';

const names = z.array(z.string());

/** The choices of an input, in the old form and in the new one. */
const choices = z.union([
  z.tuple([names], z.unknown()).transform(([list]) => list),
  z
    .tuple([z.literal('COMBO'), z.object({ options: names })], z.unknown())
    .transform(([, { options }]) => options),
]);

const infoSchema = z.object({
  CheckpointLoaderSimple: z.object({
    input: z.object({ required: z.object({ ckpt_name: choices }) }),
  }),
});

/**
 * The server's checkpoint, where it has only one besides the refiner.
 *
 * @throws ConfigurationError that lists what there is to choose from.
 */
export async function onlyCheckpoint(
  http: BackendHTTP,
  refiner: string | undefined,
): Promise<string> {
  const reply = await http.get('/object_info/CheckpointLoaderSimple');
  const info = await reply.json(infoSchema);
  const all = info.CheckpointLoaderSimple.input.required.ckpt_name;
  const [only, ...others] = all.filter((name) => name !== refiner);
  if (only !== undefined && others.length === 0) return only;
  const shown = all.slice(0, 40).join(', ');
  throw new ConfigurationError(
    only === undefined
      ? `[${backend}] The server has no checkpoint to draw with. Put one into its folder ` +
          'models/checkpoints.'
      : `[${backend}] Which checkpoint? Give \`checkpoint\` or the request's \`model\`. The ` +
          `server has: ${shown}${all.length > 40 ? ` and ${all.length - 40} more` : ''}.`,
  );
}
