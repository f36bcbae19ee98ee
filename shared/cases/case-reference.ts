/** A reference is part of file names, addresses and execution names, so it keeps to what all of them allow. */
export const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$/;
