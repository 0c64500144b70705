import type { GenerateOptions, ImageEvent } from '../image-backend.ts';

/** Hands a call's events to its caller. */
export interface ImageEvents {
  readonly listening: boolean;
  /** The events of one of the calls to the server: their progress is a share of the whole. */
  part(index: number): (event: ImageEvent) => void;
  emit(event: ImageEvent): void;
}

/**
 * Progress never falls, and a listener that throws does not end a job that may cost money: what it
 * threw becomes a warning.
 */
export function imageEvents(
  onEvent: GenerateOptions['onEvent'],
  parts: number,
  warnings: string[],
): ImageEvents {
  let highest = 0;
  const emit = (event: ImageEvent) => {
    try {
      onEvent?.(event);
    } catch (error) {
      warnings.push(`\`onEvent\` threw: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const emitProgress = (fraction: number, preview: Uint8Array | undefined) => {
    if (!(fraction > highest || preview !== undefined)) return;
    highest = Math.max(highest, Math.min(1, fraction));
    emit({ type: 'progress', fraction: highest, ...(preview === undefined ? {} : { preview }) });
  };
  return {
    listening: onEvent !== undefined,
    emit,
    part: (index) => (event) => {
      if (event.type !== 'progress') return emit(event);
      const own = Number.isFinite(event.fraction) ? Math.max(0, Math.min(1, event.fraction)) : 0;
      emitProgress((index + own) / parts, event.preview);
    },
  };
}
