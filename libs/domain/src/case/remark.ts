/** A free text lives beside the ledger, where it can be erased; commands and events carry its id and commitment. */
export interface RemarkRef {
  readonly remarkId: string;
  /** HMAC-SHA256 of the text under the remark's own salt, in hex. */
  readonly commitment: string;
}
