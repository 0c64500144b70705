import { createHash } from 'node:crypto';

const longest = 60;
const windowsDevice = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A folder name for a prompt: its letters and digits, of any script. Where anything else was lost, a
 * few digits of its hash keep two prompts apart.
 */
export function slugOf(prompt: string): string {
  const words = prompt
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const slug = [...words].slice(0, longest).join('').replace(/-$/, '');
  if (slug.replaceAll('-', ' ') === prompt && !windowsDevice.test(slug)) return slug;
  const hash = createHash('sha256').update(prompt).digest('hex').slice(0, 6);
  return `${slug === '' ? 'prompt' : slug}-${hash}`;
}
