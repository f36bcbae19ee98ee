/** A file that somebody chose or dropped, with the folders that it lay in. */
export interface ChosenFile {
  name: string;
  size: number;
  path: string;
  content: File;
}

/** More files than one case has: somebody dropped a whole disk. */
const MOST_FILES = 500;

/** Of an input; those of a folder have their path. */
export function filesOfInput(list: FileList | null): ChosenFile[] {
  return [...(list ?? [])].slice(0, MOST_FILES).map((content) => chosen(content, content.webkitRelativePath));
}

/** Of what was dropped: folders are gone through. */
export async function filesOfDrop(data: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found: ChosenFile[] = [];
  for (const entry of entries) await gather(entry, found);
  return found;
}

async function gather(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  if (found.length >= MOST_FILES) return;
  if (isFile(entry)) {
    const content = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push(chosen(content, entry.fullPath.replace(/^\//, '')));
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A folder is told in pages; an empty one is the end.
    for (;;) {
      const page = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (page.length === 0) return;
      for (const one of page) await gather(one, found);
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function chosen(content: File, path: string): ChosenFile {
  return { name: content.name, size: content.size, path: path === '' ? content.name : path, content };
}
