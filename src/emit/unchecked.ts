/** Why a service without a health check is let pass by the linter: nothing can be asked of it. */
export const UNCHECKED = 'the profile does not say how to tell that it works';
