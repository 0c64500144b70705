import type {
  CallOptions,
  LM,
  LMCapabilities,
  LMRequest,
  LMResponse,
  LMStreamEvent,
} from '../../lm.ts';
import type { JSONObject } from '../../schema.ts';
import type { OpenAILMOptions } from '../openai-lm.ts';
import { OpenAICall } from './call.ts';
import { ReplyBuilder } from './chunks.ts';
import { type Reply, readReply } from './reply.ts';
import { lmResponse } from './response.ts';
import type { Exchange, OpenAIServer } from './server.ts';
import { readStream } from './stream.ts';

/** The `LM` in front of one model on one server. */
export class OpenAIChat implements LM {
  readonly model: string;
  readonly settings: JSONObject;
  readonly #server: OpenAIServer;

  constructor(options: OpenAILMOptions, server: OpenAIServer) {
    this.#server = server;
    this.model = options.model;
    this.settings = settingsOf(options, server.endpoint.baseURL);
  }

  get capabilities(): LMCapabilities {
    return this.#server.features.capabilities;
  }

  async generate(request: LMRequest, options: CallOptions = {}): Promise<LMResponse> {
    const call = this.#begin(options);
    try {
      return await this.#server.ask(request, call, false, (exchange) => {
        const reply = readReply(exchange.reply, this.#server.endpoint.redact);
        const response = this.#respond(reply, request, exchange, call);
        exchange.deadline.clear();
        return response;
      });
    } catch (error) {
      throw call.failure(error);
    } finally {
      call.end();
    }
  }

  async *stream(
    request: LMRequest,
    options: CallOptions = {},
  ): AsyncGenerator<LMStreamEvent, void, undefined> {
    const call = this.#begin(options);
    try {
      const exchange = await this.#server.ask(request, call, true, (begun) => begun);
      const builder = new ReplyBuilder();
      for await (const text of readStream(exchange, builder, call, this.#server)) {
        yield { type: 'text', text };
      }
      const response = this.#respond(builder.reply(), request, exchange, call);
      yield { type: 'end', response };
    } catch (error) {
      throw call.failure(error);
    } finally {
      call.end();
    }
  }

  #begin(options: CallOptions): OpenAICall {
    return new OpenAICall(options, this.#server.target);
  }

  #respond(
    reply: Reply,
    request: LMRequest,
    { body, warnings }: Exchange,
    { requests }: OpenAICall,
  ): LMResponse {
    const { target, endpoint, features } = this.#server;
    const { redact } = endpoint;
    const response = lmResponse(reply, request, { target, redact, requests, body, warnings });
    const ignoresN = (request.n ?? 1) > 1 && 'n' in body && response.completions.length === 1;
    if (ignoresN) features.refuse('n');
    return response;
  }
}

function settingsOf(options: OpenAILMOptions, baseURL: string | undefined): JSONObject {
  const { model, temperature, seed, maxTokens, imageDetail, extra } = options;
  const all = { model, baseURL, temperature, seed, maxTokens, imageDetail, extra };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
