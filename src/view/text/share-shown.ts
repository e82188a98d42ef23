/** A share of a limit to a hundredth of a per cent: what is left by an artefact of binary fractions is nothing. */
export const shareShown = (share: number): number => Number(share.toFixed(4)) + 0;
