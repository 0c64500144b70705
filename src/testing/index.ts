/** Mocks and conformance suites for tests of programs that are built on this library. */
export {
  type DescribeImageBackendOptions,
  describeImageBackend,
  type ImageBackendTestName,
} from './describe-image-backend.ts';
export { type DescribeLMOptions, describeLM, type LMTestName } from './describe-lm.ts';
export {
  type MockImageBackend,
  type MockImageBackendOptions,
  type MockImageReply,
  mockImageBackend,
} from './mock-image-backend.ts';
export {
  type MockCompletion,
  type MockLM,
  type MockLMOptions,
  type MockReply,
  mockCompletion,
  mockLM,
} from './mock-lm.ts';
