import { chatAdapter } from '../adapters/chat-adapter.ts';
import type { VisionJudgeOptions } from './judge-options.ts';
import type { Method } from './method.ts';
import { questionsMethod } from './methods/questions-method.ts';
import { rubricMethod } from './methods/rubric-method.ts';
import { yesProbabilityMethod } from './methods/yes-probability-method.ts';

/** The method that the options name, with what they leave open filled in. */
export function judgeMethod(options: VisionJudgeOptions): Method {
  const { method = 'rubric', adapter = chatAdapter, temperature = 0, threshold = 0.5 } = options;
  if (method === 'questions') {
    return questionsMethod({
      adapter,
      temperature,
      threshold,
      votes: options.votes ?? 1,
      questionLM: options.questionLM,
      asking: options.asking ?? 'together',
      aggregate: options.aggregate ?? 'dependency-masked',
      missing: options.missing ?? 'exclude',
      foils: options.foils ?? 2,
      transcribe: options.transcribe ?? true,
      mostPrompts: options.mostPrompts ?? 1000,
    });
  }
  if (method === 'yes-probability') {
    return yesProbabilityMethod({
      adapter,
      temperature,
      threshold,
      fallback: options.fallback,
      samples: options.votes ?? 5,
      topLogprobs: options.topLogprobs ?? 20,
      foils: options.foils ?? 0,
      transcribe: options.transcribe ?? false,
    });
  }
  return rubricMethod({
    adapter,
    temperature,
    rubric: options.rubric,
    anchors: options.anchors,
    votes: options.votes ?? 1,
    transcribe: options.transcribe ?? true,
  });
}
