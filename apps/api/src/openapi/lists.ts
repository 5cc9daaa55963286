import { pageOf } from '@laurel/contracts';
import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** A list that is read page by page. Its order is part of the contract: whoever walks the pages gets each row once. */
export function pageResponse(item: z.ZodType, order: string) {
  return applyDecorators(
    ApiResponse({
      status: 200,
      description: `A page, ${order}. \`next\` is the \`after\` of the page behind it, null on the last one.`,
      standardSchema: pageOf(item),
    }),
    ApiExtension('x-order', order),
  );
}

/** A list that is told as a whole, because it cannot grow: `bound` says why. */
export function wholeListResponse(
  list: z.ZodType,
  { order, bound }: { readonly order: string; readonly bound: string },
) {
  return applyDecorators(
    ApiResponse({ status: 200, description: `The whole list, ${order}: ${bound}.`, standardSchema: list }),
    ApiExtension('x-order', order),
    ApiExtension('x-bound', bound),
  );
}
