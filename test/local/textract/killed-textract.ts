import { StartDocumentTextDetectionCommand } from '@aws-sdk/client-textract';
import { pdfOf, serveTextract } from './serve-textract.ts';

// A process that starts a job, names it once it is acknowledged, and waits to be killed while it is read.
const [folder = ''] = process.argv.slice(2);
const { client } = await serveTextract(folder, { 'intake/paper': await pdfOf(['First page'], ['Second page']) });
const place = { S3Object: { Bucket: 'intake', Name: 'paper' } };
const { JobId } = await client.send(new StartDocumentTextDetectionCommand({ DocumentLocation: place }));
process.stdout.write(`${JobId}\n`);
