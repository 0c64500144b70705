/** Whether a URL's host is on this machine or in a private network, as far as its text says. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
  const mapped = /^(?:::|::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
  if (mapped !== null) return isPrivateIPv4(fromHexGroups(mapped[1], mapped[2]));
  if (host.includes(':')) return /^(::1?$|fe[89a-f]|f[cdf])/.test(host);
  if (!host.includes('.')) return true;
  return /\.(localhost|local|internal|lan|home\.arpa)$/.test(host) || isPrivateIPv4(host);
}

function fromHexGroups(high = '0', low = '0'): string {
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}

function isPrivateIPv4(host: string): boolean {
  const parts = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host);
  if (parts === null) return false;
  const [first, second] = [Number(parts[1]), Number(parts[2])];
  if (first === 0 || first === 10 || first === 127 || first >= 224) return true;
  if (first === 100) return second >= 64 && second < 128;
  if (first === 169) return second === 254;
  if (first === 172) return second >= 16 && second < 32;
  if (first === 198) return second === 18 || second === 19;
  return first === 192 && (second === 168 || second === 0);
}
