package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"time"

	"github.com/canpolice/ipp/personnel/selection"
)

func main() {
	sizes := []size{{"a", 10_000, 200, 0}, {"sparse", 10_000, 200, 4_000}, {"b", 80_000, 500, 0}, {"c", 1_000_000, 200, 0}}
	for _, s := range sizes {
		in := draw(s)
		p := in.problem()
		for range 5 {
			t := time.Now()
			plan, err := selection.Choose(context.Background(), p)
			d := time.Since(t)
			fmt.Println(s, len(in.post), d, plan.Filled(), plan.Fit(), err)
		}
		less := in.preselected()
		less.write("/tmp/s1less.bin")
		in.write("/tmp/s1in.bin")
		fmt.Println("less", len(less.post))
		for _, f := range []string{"/tmp/s1less.bin", "/tmp/s1in.bin"} {
			if len(os.Args) > 1 {
				out, err := exec.Command("/tmp/s1lemon", f).CombinedOutput()
				fmt.Println(string(out), err)
			}
		}
	}
}
