type Headers = Readonly<Record<string, string>>;

const deepestCause = 6;

/** Takes the values of `headers` out of a text that a server wrote: it may quote the request. */
export function hideCredentials(text: string, headers: Headers): string {
  const secrets = Object.values(headers)
    .flatMap((value) => [value, ...value.split(' ')])
    .filter((secret) => secret.length >= 8);
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, '[hidden]'), text);
}

/** The same for the texts of an error and of its causes, in place. */
export function hideCredentialsInError(error: unknown, headers: Headers, depth = 0): void {
  if (!(error instanceof Error) || depth > deepestCause) return;
  for (const key of ['message', 'stack'] as const) {
    const text = error[key] ?? '';
    const clean = hideCredentials(text, headers);
    if (clean !== text) Reflect.set(error, key, clean);
  }
  hideCredentialsInError(error.cause, headers, depth + 1);
}
