export type QuantityValue = { readonly value: number | null; readonly unit: string };
