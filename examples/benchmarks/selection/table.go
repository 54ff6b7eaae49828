package main

import (
	"fmt"
	"io"
	"slices"
)

// writeTable writes the figures as the table of README.md: of all pairs, and of those kept.
func writeTable(w io.Writer, rows []figures) error {
	rows = slices.SortedStableFunc(slices.Values(rows), func(a, b figures) int { return a.Pairs - b.Pairs })
	_, err := fmt.Fprint(w, "| officers | posts | pairs | ours | LEMON: build | network simplex | cost scaling | ours is faster | `VerifyFor` |\n"+
		"|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n")
	for _, f := range rows {
		_, err = fmt.Fprintf(w, "| %s | %d | %s | **%s** | %s | %s | %s | %s | %s |\n", grouped(f.Officers), f.Posts, grouped(f.Pairs),
			shown(f.Ours), shown(f.Build), shown(f.Simplex), shown(f.Scaling), times(min(f.Simplex, f.Scaling)/f.Ours), shown(f.Verify))
	}
	fmt.Fprint(w, "\n| of those kept: officers | posts | pairs | ours | LEMON: build | network simplex | cost scaling | ours is faster |\n"+
		"|--:|--:|--:|--:|--:|--:|--:|--:|\n")
	for _, f := range rows {
		_, err = fmt.Fprintf(w, "| %s | %d | %s | **%s** | %s | %s | %s | %s |\n", grouped(f.Officers), f.Posts, grouped(f.Kept),
			shown(f.OursOfKept), shown(f.BuildOfKept), shown(f.SimplexOfKept), shown(f.ScalingOfKept),
			times(min(f.SimplexOfKept, f.ScalingOfKept)/f.OursOfKept))
	}
	return err
}

func shown(ms float64) string {
	if ms < 100 {
		return fmt.Sprintf("%.1f", ms)
	}
	return grouped(int(ms + 0.5))
}

func times(ratio float64) string {
	if ratio < 10 {
		return fmt.Sprintf("%.1f ×", ratio)
	}
	return fmt.Sprintf("%.0f ×", ratio)
}
