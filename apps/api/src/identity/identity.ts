import type { Actor, UnitId } from '@laurel/domain';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** Who is acting: an office. Real accounts take this interface over. */
export interface Identity {
  /** True where callers may name themselves and invented people sign in. */
  readonly isDemonstration: boolean;
  /** The office behind a request; a problem when it cannot be told. */
  actorOf(request: Request): Extract<Actor, { kind: 'OFFICE' }>;
}

export type Office = ReturnType<Identity['actorOf']>;

/** The identity in force is put on the application once, at its start. */
export const IDENTITY = 'laurel-identity';

/** The acting office as a controller's parameter. */
export const ActingOffice = createParamDecorator((_: unknown, context: ExecutionContext): Office => {
  const request = context.switchToHttp().getRequest<Request>();
  return (request.app.get(IDENTITY) as Identity).actorOf(request);
});

/** True when the office belongs to this unit. */
export function isOf(office: Office, unitId: string | null | undefined): boolean {
  return unitId != null && office.unitId === (unitId as UnitId);
}
