export type LambdaErrorName =
  | 'TooManyRequestsException'
  | 'ResourceNotFoundException'
  | 'RequestTooLargeException'
  | 'InvalidRequestContentException'
  | 'InvalidParameterValueException'
  | 'ServiceException';

const STATUS: Record<LambdaErrorName, number> = {
  TooManyRequestsException: 429,
  ResourceNotFoundException: 404,
  RequestTooLargeException: 413,
  InvalidRequestContentException: 400,
  InvalidParameterValueException: 400,
  ServiceException: 500,
};

/** The service refused the call; the function did not run. Names as in Lambda's API reference of Invoke. */
export class LambdaError extends Error {
  override readonly name: LambdaErrorName;
  readonly code: `lambda.${LambdaErrorName}`;
  readonly status: number;
  constructor(name: LambdaErrorName, message: string) {
    super(message);
    this.name = name;
    this.code = `lambda.${name}`;
    this.status = STATUS[name];
  }
}

/** The JSON that a failed invocation answers with, as Lambda's Node runtime writes it. */
export interface FunctionErrorPayload {
  errorType: string;
  errorMessage: string;
  trace?: string[];
}
