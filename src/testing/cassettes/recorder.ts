import { LMError } from '../../errors.ts';
import type {
  CallOptions,
  LM,
  LMCapabilities,
  LMRequest,
  LMResponse,
  LMStreamEvent,
} from '../../lm.ts';
import type { JSONObject } from '../../schema.ts';
import { streamResponse } from '../stream-response.ts';
import type { CassetteFile } from './cassette-file.ts';
import type { CassetteContent, Entry, Outcome } from './entry.ts';
import { recordedRequest } from './recorded-request.ts';

/** Hands calls on to an LM, and writes down what came of them. */
export class Recorder implements Required<LM> {
  readonly mode = 'record';
  readonly #lm: LM;
  readonly #file: CassetteFile;
  readonly #capabilities: LMCapabilities;
  /** In the order of the calls, whichever of them ends first. */
  readonly #entries: (Entry | undefined)[] = [];
  #lastCapabilities: LMCapabilities;

  constructor(lm: LM, file: CassetteFile) {
    this.#lm = lm;
    this.#file = file;
    this.#capabilities = { ...lm.capabilities };
    this.#lastCapabilities = this.#capabilities;
    file.begin();
  }

  get model(): string {
    return this.#lm.model;
  }

  get capabilities(): LMCapabilities {
    return this.#lm.capabilities;
  }

  get settings(): JSONObject {
    return this.#lm.settings;
  }

  async generate(request: LMRequest, options: CallOptions = {}): Promise<LMResponse> {
    const record = this.#begin(request);
    try {
      const response = await this.#lm.generate(request, options);
      await record({ response });
      return response;
    } catch (error) {
      if (error instanceof LMError) await record({ error });
      throw error;
    }
  }

  async *stream(
    request: LMRequest,
    options: CallOptions = {},
  ): AsyncGenerator<LMStreamEvent, void, undefined> {
    if (this.#lm.stream === undefined) {
      yield* streamResponse(await this.generate(request, options), options);
      return;
    }
    const record = this.#begin(request);
    let outcome: Outcome | undefined;
    let partial = '';
    try {
      for await (const event of this.#lm.stream(request, options)) {
        if (event.type === 'text') partial += event.text;
        else outcome = { response: event.response };
        yield event;
      }
    } catch (error) {
      if (error instanceof LMError) outcome = { error };
      else partial = '';
      throw error;
    } finally {
      if (outcome !== undefined) await record(outcome);
      else if (partial !== '') await record({ partial });
    }
  }

  /** Nothing can be left over of what is being recorded. */
  assertAllUsed(): void {}

  #begin(request: LMRequest): (outcome: Outcome) => Promise<void> {
    const recorded = recordedRequest(request);
    const place = this.#entries.push(undefined) - 1;
    return (outcome) => {
      this.#entries[place] = { request: recorded, outcome, ...this.#change() };
      return this.#file.save(() => this.#content());
    };
  }

  #change(): { readonly capabilities?: LMCapabilities } {
    const now = this.#lm.capabilities;
    if (JSON.stringify(now) === JSON.stringify(this.#lastCapabilities)) return {};
    this.#lastCapabilities = { ...now };
    return { capabilities: this.#lastCapabilities };
  }

  #content(): CassetteContent {
    const entries = this.#entries.filter((entry) => entry !== undefined);
    return { model: this.#lm.model, capabilities: this.#capabilities, entries };
  }
}
