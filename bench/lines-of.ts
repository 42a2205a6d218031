export interface Line {
  /** With its line ending. */
  line: string;
  kind: 'heading' | 'code' | 'prose';
}

/** The lines of a markdown document: headings of both forms, fenced code, and all else. */
export function linesOf(text: string): Line[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  let fence = '';
  return lines.map((line, index) => {
    const [, mark = ''] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    const isFence = mark !== '' && (fence === '' || mark.startsWith(fence));
    if (isFence) fence = fence === '' ? mark : '';
    if (isFence || (fence !== '' && !/^#/.test(line))) return { line, kind: 'code' };
    const isUnderlined =
      /^\s{0,3}(?:=+|-{2,})\s*$/.test(lines[index + 1] ?? '') && /^\s{0,3}[^\s|#>-]/.test(line);
    return { line, kind: isUnderlined || /^\s*#{1,6}[^#]/.test(line) ? 'heading' : 'prose' };
  });
}
