/** The part of Trusted Types that is used here; Firefox has it since 148. */
interface Types {
  createPolicy(name: 'updraft', rules: { createScriptURL(address: string): string }): Types;
  createScriptURL(address: string): string;
}

let policy: Types | undefined;

/**
 * The address of a script of Updraft's own, as a browser with Trusted Types wants it for a thread. Any other address is
 * refused, so that no text can become a script.
 * @throws TypeError for an address beyond the extension
 */
export function ownScript(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Types };
  const own = (asked: string) => {
    if (new URL(asked, location.href).origin !== location.origin) throw new TypeError('Not a script of Updraft');
    return asked;
  };
  policy ??= trustedTypes?.createPolicy('updraft', { createScriptURL: own });
  return policy ? policy.createScriptURL(address) : own(address);
}
