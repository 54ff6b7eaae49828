// Command selection measures the solver of personnel/selection beside LEMON, the C++ library of network algorithms, on
// the same instances in one run:
//
//	selection/lemon/build.sh /tmp/lemon
//	go run ./selection -lemon /tmp/lemon -out selection/curves.csv
//	go run ./selection -svg selection/curves.csv >selection/curves.svg
//	go run ./selection -table selection/curves.csv
//
// See README.md for what is measured and what came out.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// sizes are what is measured: the instances of the table, and those between, for the curves.
var sizes = []size{
	{officers: 10_000, posts: 200, pairs: 4_000},
	{officers: 1_000, posts: 200},
	{officers: 3_000, posts: 200},
	{officers: 10_000, posts: 200},
	{officers: 30_000, posts: 200},
	{officers: 80_000, posts: 500},
	{officers: 100_000, posts: 200},
	{officers: 300_000, posts: 200},
	{officers: 1_000_000, posts: 200},
}

func main() {
	lemon := flag.String("lemon", "", "the program that lemon/build.sh built")
	out := flag.String("out", "curves.csv", "the file for the figures")
	most := flag.Int("most", 1_000_000, "leave out instances of more officers")
	drawing := flag.String("svg", "", "draw the figures of a file, and measure nothing")
	table := flag.String("table", "", "write the figures of a file as a table, and measure nothing")
	flag.Parse()
	var err error
	switch {
	case *drawing != "":
		err = show(*drawing, drawCurves)
	case *table != "":
		err = show(*table, writeTable)
	default:
		err = run(*lemon, *out, *most)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "selection:", err)
		os.Exit(1)
	}
}

func show(name string, how func(io.Writer, []figures) error) error {
	rows, err := readFigures(name)
	if err != nil {
		return err
	}
	return how(os.Stdout, rows)
}

func run(lemon, out string, most int) error {
	folder, err := os.MkdirTemp("", "selection")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	var rows []figures
	for _, s := range sizes {
		if s.officers > most {
			continue
		}
		row, err := measure(s, lemon, filepath.Join(folder, "instance"))
		if err != nil {
			return err
		}
		fmt.Println(row)
		rows = append(rows, row)
		if err := writeFigures(out, rows); err != nil {
			return err
		}
	}
	return nil
}
