/** A finding as an address has it: `kept-for-a-time`. Pure. */
export const slugOf = (finding: string): string => finding.replaceAll(' ', '-');
