const nothing =
  /^(?:\(?\s*)?(?:none|no|n\/a|nothing|empty|null|-+|no (?:visible |readable |legible |discernible )*(?:text|writing|words|letters)(?: (?:is )?(?:visible|present|in (?:the|this) (?:picture|image)))?|there is no (?:visible |readable |legible )*(?:text|writing)(?: (?:visible |present )?(?:in|on) (?:the|this) (?:picture|image))?)(?:\s*\)?)?[.!]?$/i;

/** The writing in a picture as the judge read it: empty where it says that there is none. */
export function readVisibleText(raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  const text = raw.trim();
  return nothing.test(text.replace(/^["'`*_]+|["'`*_]+$/g, '')) ? '' : text;
}
