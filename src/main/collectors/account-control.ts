/** Bits of userAccountControl (MS-ADTS 2.2.16). */
export const accountControl = {
  disabled: 0x2,
  interdomainTrust: 0x800,
  trustedForDelegation: 0x80000,
  smartCardRequired: 0x40000,
  trustedToAuthenticateForDelegation: 0x1000000,
} as const;

/** Whether one of the bits is set. */
export function hasBits(value: number, bits: number): boolean {
  return (value & bits) !== 0;
}
