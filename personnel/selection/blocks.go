package selection

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

// blockSize is how many officers a worker takes at a time: enough for the taking to cost nothing.
const blockSize = 512

// crew is how many workers share n pieces of work, of which each is to have so many at least: one takes the time of some
// hundreds to begin.
func crew(n, least int) int { return max(1, min(n/least, workers())) }

// workers is how many workers there may be.
func workers() int { return runtime.GOMAXPROCS(0) }

// inBlocks does n pieces of work in blocks on as many workers. What each worker is made for is called with blocks that
// do not overlap and ascend; which worker takes which is left to chance. One of the workers is the goroutine of the
// caller, in which progress, unless it is nil, is told how many pieces are done.
//
// Work that panics or ends its goroutine does so in that of the caller. When the context ends first, its error is given.
// No goroutine outlives the call.
func inBlocks(ctx context.Context, n, workers int, work func(worker, from, to int), progress func(done int)) error {
	var next, done atomic.Int64
	var crew sync.WaitGroup
	var broken atomic.Pointer[breakage]
	run := func(worker int, after func()) {
		for ctx.Err() == nil && broken.Load() == nil {
			to := int(next.Add(blockSize))
			from := to - blockSize
			if from >= n {
				return
			}
			to = min(to, n)
			work(worker, from, to)
			done.Add(int64(to - from))
			after()
		}
	}
	defer crew.Wait()
	for worker := 1; worker < min(workers, (n+blockSize-1)/blockSize); worker++ {
		crew.Go(func() {
			ended := false
			defer func() {
				if !ended {
					broken.Store(&breakage{recover()})
				}
			}()
			run(worker, func() {})
			ended = true
		})
	}
	reported := -1
	report := func() {
		if now := int(done.Load()); progress != nil && now > reported {
			reported = now
			progress(now)
		}
	}
	func() {
		ended := false
		defer func() {
			if !ended { // the others are not to go on for a caller who does not wait for what they find
				broken.Store(&breakage{})
			}
		}()
		run(0, report)
		ended = true
	}()
	crew.Wait()
	if b := broken.Load(); b != nil {
		if b.panicked != nil {
			panic(b.panicked)
		}
		runtime.Goexit()
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	report()
	return nil
}

// breakage is what a worker panicked with; nil where it ended its goroutine.
type breakage struct{ panicked any }
