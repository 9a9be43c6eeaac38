/** An error as the host reports it to the client, with the code of Excel.ErrorCodes. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode: number,
  ) {
    super(message);
    this.name = 'RichApiError';
  }
}

export const itemNotFound = (what = "The requested resource doesn't exist."): RichApiError =>
  new RichApiError('ItemNotFound', what, 404);

export const invalidArgument = (
  what = 'The argument is invalid or missing or has an incorrect format.',
): RichApiError => new RichApiError('InvalidArgument', what, 400);

export const itemAlreadyExists = (): RichApiError =>
  new RichApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const invalidReference = (): RichApiError =>
  new RichApiError('InvalidReference', 'This reference is not valid for the current operation.', 400);

export const accessDenied = (what = 'You cannot perform the requested operation.'): RichApiError =>
  new RichApiError('AccessDenied', what, 403);

/** The host refuses by name what it does not imitate: a wrong answer would make tests lie. */
export const notImplemented = (type: string, member: string): RichApiError =>
  new RichApiError('NotImplemented', `The test host does not implement ${type}.${member}.`, 501);

/** What a newer Excel has and this one does not. */
export const apiNotFound = (type: string, member: string): RichApiError =>
  new RichApiError(
    'ApiNotFound',
    `The API you are trying to use could not be found (${type}.${member}). It may be available in a newer version of Excel.`,
    400,
  );
