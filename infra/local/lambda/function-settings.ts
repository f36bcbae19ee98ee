/** Keys of a role or user, as the gateway gave them out. */
export interface FunctionCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** What happens to an event of an asynchronous invocation that the function can't take. */
export interface AsynchronousSettings {
  /** 0 to 2; AWS's default is 2. */
  maximumRetryAttempts?: number;
  /** 60 to 21600; AWS's default is 21600 (6 h). */
  maximumEventAgeSeconds?: number;
  /** ARN that gets AWS's invocation record when the last try failed (EventInvokeConfig, OnFailure). */
  onFailureArn?: string;
  /** ARN of the queue or topic that gets the bare event (DeadLetterConfig). */
  deadLetterArn?: string;
}

/** One AWS::Lambda::Function, resolved: no intrinsic left, the asset unpacked in a folder. */
export interface FunctionSettings {
  name: string;
  arn: string;
  assetDir: string;
  /** `<module>.<export>`, such as `index.handler`. */
  handler: string;
  timeoutSeconds: number;
  memoryMb: number;
  /** ReservedConcurrentExecutions; 0 refuses every call. */
  reservedConcurrency?: number;
  environment: Record<string, string>;
  credentials: FunctionCredentials;
  logGroupName?: string;
  asynchronous?: AsynchronousSettings;
}

/** What one invocation gave. `payload` is JSON text: the handler's result, or the error when `functionError` is set. */
export interface InvokeResult {
  requestId: string;
  payload: string;
  functionError?: 'Unhandled';
}
