import { publishToWeave, type WeaveModule } from 'prompt-upsampler/evaluation';

/** `import * as weave from 'weave'` and pass it: the library itself never loads it. */
export async function publish(runDir: string, weave: WeaveModule) {
  const { arms, images } = await publishToWeave(runDir, { weave, project: 'my-team/frogs' });
  for (const { arm, status } of arms) console.log(arm, status);
  return images;
}
