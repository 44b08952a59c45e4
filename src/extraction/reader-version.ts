/** Rises when the same words would be read differently: what is kept is then read again. */
export const READER_VERSION = 2;
