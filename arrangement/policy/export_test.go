package policy

import (
	"context"
	"iter"

	"github.com/canpolice/ipp/arrangement/calendar"
)

// CompareWith is [Compare] with a number of workers.
func CompareWith[S any](
	ctx context.Context, before, after Edition[S], population iter.Seq[S], tour calendar.Period, progress func(int), workers int,
) (Comparison, error) {
	return compare(ctx, before, after, population, tour, progress, workers)
}
