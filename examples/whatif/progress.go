package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// bar is a progress bar on one line of a terminal. It draws nothing anywhere else.
type bar struct {
	out   io.Writer // nil where nothing is drawn
	tag   language.Tag
	total int
	shown int // the percentage drawn last; -1 before the first
}

const barWidth = 40

// newBar is a bar on a terminal, and one that draws nothing on anything else, such as a file or a pipe.
func newBar(out io.Writer, tag language.Tag, total int) *bar {
	b := &bar{tag: tag, total: total, shown: -1}
	if isTerminal(out) {
		b.out = out
	}
	return b
}

// isTerminal says whether the writer is a device that shows characters.
func isTerminal(out io.Writer) bool {
	file, isFile := out.(*os.File)
	if !isFile {
		return false
	}
	info, err := file.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// draw draws the bar anew when the percentage is another.
func (b *bar) draw(done int) {
	percent := done * 100 / b.total
	if b.out == nil || percent == b.shown {
		return
	}
	b.shown = percent
	full := percent * barWidth / 100
	fmt.Fprintf(b.out, "\r[%s%s] %s", strings.Repeat("#", full), strings.Repeat(".", barWidth-full),
		bilingual.Percent(b.tag, decimal.New(int64(percent), 0)))
}

// clear takes the bar away, so that the line is free for what follows.
func (b *bar) clear() {
	if b.out != nil && b.shown >= 0 {
		fmt.Fprint(b.out, "\r\x1b[K")
	}
}
