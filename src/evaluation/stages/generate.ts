import { StoreError } from '../../errors.ts';
import type { GeneratedImage, ImageBackend, ImageRequest } from '../../image-backend.ts';
import type { CallOptions } from '../../lm.ts';
import { noUsage } from '../../prediction.ts';
import type { Store } from '../../store.ts';
import { artifactKey } from '../run/artifact.ts';
import type { ArtifactRef, GenerateOutput, ImageSettings } from '../run/record.ts';
import { checkPart } from './part.ts';
import { type StageResult, stageResult } from './result.ts';
import type { GenerateTask } from './task.ts';

/** What a drawing needs besides its task. */
export interface GenerateStageOptions extends CallOptions {
  readonly backend: ImageBackend;
  /** Takes the picture, under a key made of its content. */
  readonly store: Store;
  /** The backend is free again, and the picture yet to be stored. */
  readonly onDrawn?: (() => void) | undefined;
  /** Is handed the picture that was stored, so that the next stage need not read it again. */
  readonly onImage?: ((artifact: ArtifactRef, image: GeneratedImage) => void) | undefined;
}

/**
 * Draws the prompt of `task`, and stores the picture before it says that it is there.
 *
 * @throws ConfigurationError where `backend` is not the one that the task was made for; AbortedError.
 */
export async function generateStage(
  task: GenerateTask,
  { backend, store, onDrawn, onImage, ...options }: GenerateStageOptions,
): Promise<StageResult<GenerateOutput>> {
  checkPart('backend', task, backend.settings);
  return stageResult(task.key, options.signal, async () => {
    const { prompt, image: settings } = task;
    const result = await backend.generate({ ...settings, prompt }, options);
    const { image, requested, effective, ignored, warnings, revisedPrompt, cached } = result;
    onDrawn?.();
    const artifact = await stored(image, store);
    onImage?.(artifact, image);
    const output: GenerateOutput = {
      artifact,
      safety: image.safety,
      seed: image.seed,
      requested: withoutPrompt(requested),
      effective: withoutPrompt(effective),
      ignored,
      warnings,
      revisedPrompt,
      cached,
    };
    return { output, usage: noUsage };
  });
}

async function stored(image: GeneratedImage, store: Store): Promise<ArtifactRef> {
  const { mediaType, width, height, bytes } = image;
  const sha256 = await image.sha256();
  const artifact = { sha256, mediaType, width, height, bytes: bytes.length };
  try {
    await store.set(artifactKey(artifact), bytes);
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(`The store could not keep a picture: ${why}`, {
      code: 'unavailable',
      path: artifactKey(artifact),
      cause,
    });
  }
  return artifact;
}

function withoutPrompt({ prompt: _, ...settings }: Partial<ImageRequest>): ImageSettings {
  return settings;
}
