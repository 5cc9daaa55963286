/** Where @ApiOperation keeps what it was told. */
const OPERATION = 'swagger/apiOperation';

/** The operationId of a handler; undefined for one that the document does not have. */
export function operationIdOf(handler: object): string | undefined {
  const told = Reflect.getMetadata(OPERATION, handler) as { readonly operationId?: string } | undefined;
  return told?.operationId;
}
