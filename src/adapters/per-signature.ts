import type { Signature } from '../signature.ts';

/** `make`, called once for each signature and kept as long as the signature is. */
export function perSignature<T>(make: (signature: Signature) => T): (signature: Signature) => T {
  const made = new WeakMap<Signature, { readonly value: T }>();
  return (signature) => {
    const present = made.get(signature) ?? { value: make(signature) };
    made.set(signature, present);
    return present.value;
  };
}
