package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// The program holds together without LEMON: a small instance is drawn, solved in both forms, kept, read and drawn.
func TestSmallInstances(t *testing.T) {
	var rows []figures
	for _, s := range []size{{officers: 300, posts: 200}, {officers: 900, posts: 200}} {
		row, err := measure(s, "", filepath.Join(t.TempDir(), "instance"))
		if err != nil {
			t.Fatal(err)
		}
		if row.Kept == 0 || row.Kept > row.Pairs || row.Ours <= 0 || row.OursOfKept <= 0 || row.Verify <= 0 {
			t.Errorf("measured %+v", row)
		}
		rows = append(rows, row)
	}
	name := filepath.Join(t.TempDir(), "figures.csv")
	if err := writeFigures(name, rows); err != nil {
		t.Fatal(err)
	}
	read, err := readFigures(name)
	if err != nil || !slices.Equal(read, rows) {
		t.Errorf("read %v, %v", read, err)
	}
	var drawn bytes.Buffer
	if err := drawCurves(&drawn, read); err != nil {
		t.Fatal(err)
	}
	for d := xml.NewDecoder(&drawn); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	if err := drawCurves(io.Discard, read[:1]); err == nil {
		t.Error("one instance makes no curve")
	}
}

// What stands in the folder was made from the figures that stand there.
func TestWhatIsKeptIsThatOfTheFigures(t *testing.T) {
	rows, err := readFigures("curves.csv")
	if err != nil {
		t.Fatal(err)
	}
	for name, make := range map[string]func(io.Writer, []figures) error{"curves.svg": drawCurves, "../README.md": writeTable} {
		kept, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var made bytes.Buffer
		if err := make(&made, rows); err != nil {
			t.Fatal(err)
		}
		if !bytes.Contains(kept, made.Bytes()) {
			t.Errorf("%s is not that of curves.csv", name)
		}
	}
}
