/** A part of the stack does not answer: nothing can be said about the record, neither that it holds nor that it does not. */
export class StackAway extends Error {}
