/** An id as it stands in the ids of quantities: `user-service` → `user_service`. */
export const snakeCase = (id: string): string => id.replaceAll('-', '_');

/** Whether two ids name the same: `user-service` and `user_service` do. */
export const sameId = (a: string, b: string): boolean => snakeCase(a) === snakeCase(b);
