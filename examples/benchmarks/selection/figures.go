package main

import (
	"encoding/csv"
	"os"
	"strconv"
)

// columns are the columns of the file of figures.
func (f *figures) columns() ([]string, []*int, []*float64) {
	return []string{
			"officers", "posts", "pairs", "kept",
			"ours_ms", "verify_ms", "lemon_build_ms", "lemon_network_simplex_ms", "lemon_cost_scaling_ms",
			"kept_ours_ms", "kept_lemon_build_ms", "kept_lemon_network_simplex_ms", "kept_lemon_cost_scaling_ms",
		},
		[]*int{&f.Officers, &f.Posts, &f.Pairs, &f.Kept},
		[]*float64{
			&f.Ours, &f.Verify, &f.Build, &f.Simplex, &f.Scaling,
			&f.OursOfKept, &f.BuildOfKept, &f.SimplexOfKept, &f.ScalingOfKept,
		}
}

func writeFigures(name string, rows []figures) error {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	defer file.Close()
	w := csv.NewWriter(file)
	header, _, _ := new(figures).columns()
	lines := [][]string{header}
	for _, row := range rows {
		var line []string
		_, counts, times := row.columns()
		for _, n := range counts {
			line = append(line, strconv.Itoa(*n))
		}
		for _, ms := range times {
			line = append(line, strconv.FormatFloat(*ms, 'f', 3, 64))
		}
		lines = append(lines, line)
	}
	return w.WriteAll(lines)
}

func readFigures(name string) ([]figures, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	lines, err := csv.NewReader(file).ReadAll()
	if err != nil {
		return nil, err
	}
	var rows []figures
	for _, line := range lines[min(1, len(lines)):] {
		var row figures
		_, counts, times := row.columns()
		for i, n := range counts {
			if *n, err = strconv.Atoi(line[i]); err != nil {
				return nil, err
			}
		}
		for i, ms := range times {
			if *ms, err = strconv.ParseFloat(line[len(counts)+i], 64); err != nil {
				return nil, err
			}
		}
		rows = append(rows, row)
	}
	return rows, nil
}
